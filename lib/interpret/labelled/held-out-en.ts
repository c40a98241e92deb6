import { readTable } from "./read-table.ts";

/** English answers that nothing was tuned on: written before the rules. Only totals may be looked at. */
export const heldOutEn = readTable(`
Is customer data encrypted at rest? | Yes | met | |
Is customer data encrypted at rest? | Yes, all volumes use AES-256 encryption. | met | algorithm=AES-256 |
Do you support single sign-on? | Y | met | |
Do you support SAML-based single sign-on? | Our platform integrates with any SAML 2.0 identity provider. | met | protocol=SAML 2.0 |
Do you perform penetration tests? | An independent firm tests our applications every 6 months. | met | frequency=2 year |
Do you have a disaster recovery plan? | No | not_met | |
Do you offer customer-managed encryption keys? | We do not currently offer customer-managed keys. | not_met | |
Do you support SCIM provisioning? | Not at this time. | not_met | |
Is there a bug bounty program? | None | not_met | |
Can customers audit your facilities? | No. However, SOC 2 reports are shared with customers under NDA. | not_met | certification=SOC 2 |
Do you provide data residency options? | Yes, but only for customers on the Enterprise plan. | conditional | |
Is IP allow-listing available? | Available as a paid add-on. | conditional | |
Do you sign a BAA? | On request | conditional | |
Is 24x7 phone support included? | Only with the Premium support package. | conditional | |
Do you hold ISO 27001 certification? | Certification is planned for Q2 2027. | planned | date=2027 {Q2} |
Do you support FIDO2 security keys? | This is on our roadmap. | planned | protocol=FIDO2 |
Is the DR plan tested annually? | Yes - we plan to start testing next year. | planned | |
Are mobile devices managed by MDM? | N/A | not_applicable | |
Do you store cardholder data? | Not applicable because we do not process payments. | not_applicable | |
Do you scan endpoints of end users? | This is the customer's responsibility. | customer_responsibility | |
Who configures user access reviews? | Customers are responsible for reviewing their own users. | customer_responsibility | |
Do you disclose your data center addresses? | For security reasons we do not disclose this information. | not_disclosed | |
Provide the network diagram. | Confidential | not_disclosed | |
Do you maintain cyber insurance? | TBD | unanswered | |
Do you maintain an incident response plan? | | unanswered | |
Are backups encrypted? | - | needs_review | |
Are backups tested? | Partially | partial | |
Are all servers hardened? | Most, but not all, production servers follow CIS benchmarks. | partial | |
Do you log administrator activity? | Yes. No, not for legacy systems. | needs_review | |
Were there any findings in the last audit? | No issues | needs_review | |
Do you share customer data with third parties? | None of your data is shared with third parties. | needs_review | |
Describe your backup process. | Full backups run weekly and incremental backups run daily; copies are kept for 35 days. | informational | frequency=1 week {full}; frequency=1 day {incremental}; duration=35 day {retention} |
Describe how data is deleted after termination. | Customer data is purged within 30 days of contract end. | informational | duration=30 day {deletion} |
What is your uptime commitment? | 99.99% monthly uptime, guaranteed by our SLA. | informational | percentage=99.99 % {guaranteed} |
What was the measured availability last year? | Actual availability was 99.97%. | informational | percentage=99.97 % {actual} |
Where is customer data stored? | Germany and Ireland | informational | location=DE; location=IE |
Which certifications do you hold? | ISO/IEC 27001:2022, ISO 27017 and SOC 2 Type II | informational | certification=ISO/IEC 27001; certification=ISO/IEC 27017; certification=SOC 2 {Type II} |
What encryption is used in transit? | TLS 1.2 or higher, with HSTS enabled | informational | protocol=TLS 1.2 {minimum}; protocol=HSTS |
What are your support hours? | Monday to Friday, 9am-6pm CET | informational | service-hours=09:00-18:00 {weekdays CET} |
What are your RTO and RPO? | RTO of 8 hours and RPO of 1 hour | informational | duration=8 hour {rto}; duration=1 hour {rpo} |
How long are audit logs retained? | 12 months | informational | duration=12 month {retention} |
When was this document last updated? | 3 March 2025 | informational | date=2025-03-03 |
How much notice is given before maintenance? | At least 7 days' notice by e-mail | informational | duration=7 day {notice} |
Is data encrypted in transit? | Data is not encrypted on internal networks. | not_met | |
Is multi-factor authentication enforced? | MFA is enforced for all employees. | met | |
Do you conduct background checks? | All employees undergo background checks prior to hiring. | met | |
Is there a security awareness program? | Not only is there a program, it is mandatory for every employee. | met | |
Do you have a formal change management process? | We follow a documented change management process that is reviewed annually. | met | frequency=1 year |
Are passwords hashed? | Passwords are hashed with bcrypt. | met | algorithm=bcrypt |
Do you use data centers outside the EU? | No | met | | polarity=negative
Has your company had a breach in the last 3 years? | Yes | not_met | | polarity=negative
Do you provide a status page? | True | met | |
Is a WAF deployed? | ✓ | met | |
Are logs forwarded to a SIEM? | ✗ | not_met | |
Do you support audit log export? | [x] Yes [ ] No | met | |
Do you support custom retention periods? | Yes / No | unanswered | |
CSP responsibility for key management | Shared CSP and CSC | customer_responsibility | |
Do you subcontract? | Yes, please see https://example.com/subprocessors for the list. | met | |
Can data be exported in a standard format? | Customers can export their data as CSV or JSON at any time. | met | |
Is physical access logged? | We inherit this control from AWS, which logs all physical access. | met | |
Do you have a DPO? | We have appointed a Data Protection Officer. | met | |
Do you support EU data residency? | Coming soon | planned | |
Does the service support on-premises deployment? | The service cannot be deployed on-premises. | not_met | |
Do you perform code reviews? | Code reviews are required before any change is merged. | met | |
Are production and test environments separated? | Development, staging and production run in separate accounts with no shared credentials. | met | |
Is privileged access reviewed? | Privileged access is granted just in time and reviewed quarterly by the security team. | met | frequency=4 year |
Do you have a vulnerability disclosure policy? | Researchers can report vulnerabilities through our public disclosure program. | met | |
Do you encrypt laptops? | FileVault or BitLocker is mandatory on every company laptop. | met | |
Do you use production data in test environments? | Never. | not_met | |
Are customers notified of breaches? | Affected customers are informed without undue delay, and no later than 72 hours after confirmation. | met | duration=72 hour {notice} |
Do you have an on-site data center? | We do not operate our own data centers; the service runs entirely on Google Cloud. | not_met | |
Do you support data export? | Self-service export is included in all plans. | met | |
Do you hold FedRAMP authorization? | We are working toward FedRAMP Moderate. | planned | |
Is tenant data logically isolated? | Yes. Each tenant has its own schema, and every query is scoped to a tenant ID. | met | |
Can we choose the storage region? | Yes, EU or US, selected when the account is created. | met | location=EU; location=US |
How are passwords stored? | Salted and hashed with Argon2id; we never store plaintext passwords. | informational | algorithm=Argon2id |
How often are access rights reviewed? | Twice a year | informational | frequency=2 year |
Is there a data retention policy? | It varies by customer contract. | conditional | |
Do you use subprocessors? | See Appendix B of the DPA. | needs_review | |
Are backups stored off-site? | Backups are replicated to a second region 400 km away. | met | |
Do you provide an SLA? | An SLA of 99.5% applies to paid plans only. | conditional | percentage=99.5 % {guaranteed} |
Is there 24-hour security staff at the facility? | Guards are on site 24/7 and all doors are covered by CCTV. | met | service-hours=24/7 |
Is source code escrow available? | We haven't set up an escrow arrangement. | not_met | |
Do you support passkeys? | Passkeys: yes. Hardware tokens: no. | needs_review | |
Is there redundancy for power? | N+1 UPS and diesel generators | met | |
`);
