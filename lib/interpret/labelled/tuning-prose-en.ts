import { readTable } from "./read-table.ts";

/** More English answers that the rules may be tuned on: short forms, fragments, roundabout wordings. */
export const tuningProseEn = readTable(`
Do you support webhooks? | Absolutely. | met | |
Do you support webhooks? | Certainly, via the REST API. | met | |
Do you support webhooks? | We do. | met | |
Do you support webhooks? | We do not. | not_met | |
Do you support webhooks? | It does. | met | |
Do you support webhooks? | It is not. | not_met | |
Do you support webhooks? | Unfortunately not. | not_met | |
Do you support webhooks? | Not supported. | not_met | |
Do you support webhooks? | Not yet | not_met | |
Do you support webhooks? | Not yet, but planned for next year. | planned | |
Do you support webhooks? | Not yet available; scheduled for the second half of 2027. | planned | date=2027 |
Do you support webhooks? | Supported in all editions. | met | |
Do you support webhooks? | Included at no extra cost. | met | |
Do you support webhooks? | Out of the box. | met | |
Do you support webhooks? | Optional | conditional | |
Do you support webhooks? | Optional feature | conditional | |
Do you support webhooks? | Add-on available | conditional | |
Do you support webhooks? | Premium customers only | conditional | |
Do you support webhooks? | If the customer has purchased the integration module. | conditional | |
Do you support webhooks? | Beta | needs_review | |
Do you support webhooks? | Limited support | partial | |
Do you support webhooks? | For some events only | partial | |
Do you support webhooks? | Yes for incidents; no for comments. | partial | |
Do you support webhooks? | Yes except for archived projects. | partial | |
Do you support webhooks? | Please ask your account manager. | needs_review | |
Do you support webhooks? | Under review | planned | |
Do you support webhooks? | Will be supported from version 5. | planned | |
Do you support webhooks? | Deprecated | needs_review | |
Do you support webhooks? | No plans | not_met | |
Do you support webhooks? | Nothing planned. | not_met | |
Do you retain logs? | Yes (90 days) | met | duration=90 day {retention} |
Do you retain logs? | 90 days | met | duration=90 day {retention} |
Do you retain logs? | Logs are discarded immediately. | needs_review | |
Do you retain logs? | No logs are retained. | not_met | |
Do you share data with affiliates? | Data is shared only with the affiliates listed in our policy. | met | |
Do you share data with affiliates? | We do not share data with affiliates. | not_met | |
Do you share data with affiliates? | No data is shared. | not_met | |
Is a copy of the report available? | Available under NDA | not_disclosed | |
Is a copy of the report available? | A summary can be shared under NDA. | not_disclosed | |
Is a copy of the report available? | Not for distribution. | needs_review | |
Is a copy of the report available? | We cannot share this report. | not_disclosed | |
Who is responsible for backups of exports? | The tenant is responsible. | customer_responsibility | |
Is there a process to revoke access? | Access must be revoked by the customer administrator. | customer_responsibility | |
Is there a process to revoke access? | Customer admins can revoke access at any time in the console. | met | |
Is there a process to revoke access? | Handled by HR: accounts are disabled on the last day. | met | |
Do you use multi-factor authentication? | MFA via TOTP or security keys | met | protocol=TOTP |
Do you use multi-factor authentication? | Username and password, no second factor. | needs_review | |
Is the network monitored? | 24x7 SOC | met | service-hours=24/7 |
Is the network monitored? | The network team monitors traffic around the clock. | met | service-hours=24/7 |
Is the network monitored? | Monitoring is outsourced to a managed provider. | met | |
Are backups taken? | Daily | met | frequency=1 day |
Are backups taken? | Nightly snapshots, kept 14 days | met | frequency=1 day; duration=14 day {retention} |
Are backups taken? | We rely on the redundancy of the cloud provider rather than on backups. | needs_review | |
Are backups encrypted? | Same as primary storage. | needs_review | |
Are backups encrypted? | Using AES-256-GCM | met | algorithm=AES-256 |
Do you have SOC 2? | SOC 2 Type II | met | certification=SOC 2 {Type II} |
Do you have SOC 2? | Our SOC 2 Type II report covers security and availability. | met | certification=SOC 2 {Type II} |
Do you have SOC 2? | We have completed a SOC 2 Type I audit and expect Type II in 2027. | met | certification=SOC 2 {Type I}; date=2027 |
Do you have SOC 2? | We don't have a SOC 2 report, but our hosting provider does. | not_met | |
Do you perform tabletop exercises? | At least annually. | met | frequency=1 year |
Do you perform tabletop exercises? | The last exercise took place in May 2025. | met | date=2025-05 |
Do you perform tabletop exercises? | None to date. | not_met | |
Do you perform tabletop exercises? | No, never. | not_met | |
Do you perform tabletop exercises? | Irregularly. | needs_review | |
Is data encrypted in backups? | Encryption of backups is not yet complete. | partial | |
Is data encrypted in backups? | Yes, though older archives remain unencrypted. | partial | |
Can data be deleted on request? | Yes. Deletion completes within 30 days of the request. | met | duration=30 day {deletion} |
Can data be deleted on request? | Data subjects can ask for deletion through our privacy portal. | met | |
Is personnel screened? | Subject to local law, all new hires are screened. | met | |
Describe your encryption. | Data at rest: AES-256. Data in transit: TLS 1.3. | informational | algorithm=AES-256; protocol=TLS 1.3 |
Does the service support SSO? | Yes - SAML 2.0 and OIDC. SCIM provisioning is available on Enterprise plans. | met | protocol=SAML 2.0; protocol=OIDC; protocol=SCIM |
Describe your data retention practices. | Upon termination, customers have 30 days to export data, after which it's deleted from production within 60 days and from backups within 90 days. | informational | duration=30 day {retention}; duration=60 day {deletion}; duration=90 day {deletion} |
Is the control in place? | Yes and no | needs_review | |
Is the control in place? | Yes, with exceptions | partial | |
Is the control in place? | Yes, in some regions | partial | |
Is the control in place? | Yes. Not applicable to SaaS. | needs_review | |
Is the control in place? | Available soon | planned | |
Is the control in place? | Implemented by the customer | customer_responsibility | |
Is the control in place? | Conditional access is enforced | met | |
Is the control in place? | Unknown devices are blocked | met | |
Describe your encryption. | No encryption is used. | not_met | |
Describe your incident response. | We notify customers within 48 hours and publish a root cause analysis within 5 business days. | informational | duration=48 hour {notice}; duration=5 business-day |
Describe physical security. | Data center security is inherited from AWS. | informational | |
Describe physical security. | Yes, badge readers and cameras at every entrance. | met | |
Describe offboarding. | TBD | unanswered | |
What is the maximum file size? | Unlimited | informational | |
What is your RPO? | Less than 15 minutes | informational | duration=15 minute {rpo} |
How often do you patch? | Critical patches within 72 hours, others monthly. | informational | duration=72 hour; frequency=1 month |
How often do you patch? | Every two weeks | informational | frequency=0.5 week |
How often do you patch? | As needed | informational | |
Is code reviewed? | Always. | met | |
Do you see what users did? | Only on the Business plan | conditional | |
Customer-facing audit log | Starter: no. Business: 1 year. Enterprise: 3 years. | conditional | duration=1 year; duration=3 year |
Is the policy public? | Legal is reviewing - will follow up | unanswered | |
How will you inform us? | Within forty-eight hours | informational | duration=48 hour {notice} |
What are your recovery objectives? | RTO 4 h / RPO 15 min. | informational | duration=4 hour {rto}; duration=15 minute {rpo} |
What availability do you guarantee? | 99,5 % per year | informational | percentage=99.5 % {guaranteed} |
At what intervals is data saved? | Log shipping every 15 min. | informational | frequency=4 hour |
At what intervals is client data backed up? | Please refer to the white paper. | needs_review | |
Are backups kept? | F | met | | legend=F:fulfilled,R:on roadmap
Is there a warm standby? | R | planned | | legend=F:fulfilled,R:on roadmap
Is failover automatic? | C | conditional | | legend=F:fulfilled,C:at extra cost
How fast do you patch? | This is described in our Patch Policy (request access). | needs_review | |
Are backups restored? | Yes | met | frequency=4 year | remarks=Restores are exercised quarterly in a segregated account.
Is data encrypted when stored? | Yes | met | algorithm=AES-256; certification=FIPS 140-2 | remarks=AES 256-bit. Keys are held in FIPS 140-2 Level 3 hardware security modules.
Is there a DR plan? | Working on it | planned | |
Does it conform to WCAG 2.2? | Largely. Our statement lists the exceptions. | partial | |
Is a recovery plan tested annually? | Yes | met | date=2025-05-17 | remarks=Most recent test: 17 May 2025, successful.
How often are backups taken? |  | informational | frequency=1 day {full} | remarks=nightly full
`);
