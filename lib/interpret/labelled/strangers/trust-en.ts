import { readTable } from "../read-table.ts";

/** The answers to a SaaS trust questionnaire, written without a look at the vocabulary. Never tuned on. */
export const strangerTrustEn = readTable(`
Do you have a written information security policy approved by management? | Yes, reviewed annually. | met | frequency=1 year |
Is there a dedicated security team? | Yes - 14 people | met |  |
Which compliance attestations do you maintain? | SOC 2 Type II, ISO 27001, ISO 27018, PCI DSS (SAQ-A) | informational | certification=SOC 2 {Type II}; certification=ISO/IEC 27001; certification=ISO/IEC 27018; certification=PCI DSS | item=certifications
Are third-party vendors assessed before onboarding? | All subprocessors undergo a security review. | met |  |
Date of the information disclosed in this sheet | 2026/01/15 | informational | date=2026-01-15 | item=disclosure-date
List every region in which customer content may be stored. | US (Oregon), EU (Ireland); customers choose at sign-up. | informational | location=US; location=US {Oregon}; location=EU; location=IE | item=server-location
Is customer content encrypted while stored? | AES-256-GCM, envelope encryption | met | algorithm=AES-256 | item=encryption-at-rest
Is data encrypted in motion between client and service as well as between services? | TLS 1.2+ externally; internal traffic is not encrypted. | partial | protocol=TLS 1.2 {minimum} | item=encryption-in-transit
Can customers bring their own keys (BYOK)? | Enterprise plan only | conditional |  |
Is customer data used in non-production environments? | Never | met |  |
How is one tenant kept apart from another? | Row-level security with tenant ids | informational |  |
What is your data classification scheme? | Public, internal, confidential, restricted | informational |  |
After termination, how long do customers have to retrieve their content? | 30 days | informational | duration=30 day | item=data-return
Describe the sanitisation of storage media at end of life. | Handled by AWS per NIST SP 800-88 | informational |  | item=deletion-method
Is a certificate of destruction issued to customers? | We do not issue certificates | not_met |  | item=deletion-certificate
Do you support data subject access requests? | Yes through the admin console | met |  |
Is SSO through SAML or OIDC offered, and is MFA enforced for all end users? | SSO offered; MFA is optional and up to the customer. | partial |  | item=user-authentication
Do employees use MFA to reach production? | Yes, hardware keys. | met |  |
How are privileged accounts requested, approved and revoked? | Through Okta workflows; access expires after 8 hours. | informational | duration=8 hour | item=admin-rights-procedure
Are access rights of staff reviewed quarterly? | Semi-annually | partial | frequency=2 year |
What rules govern the passwords that you issue to customers' users (length, expiry, storage)? | Min. 12 characters, no forced expiry, stored as bcrypt hashes | informational | count=12 character | item=credential-management
Can customers restrict logins to IP ranges? | Coming soon | planned |  | item=user-authentication
Are end-user activity logs available to customers via API? | Yes | met |  | item=user-logs
For how long are infrastructure logs retained? | Kept for 400 days in a separate account. | informational | duration=400 day {retention} | item=operation-logs
Do you operate a SIEM with 24x7 alerting? | Yes, Panther, monitored around the clock | met | service-hours=24h |
How do you detect intrusions into hosts and network? | GuardDuty and Falco | informational |  | item=intrusion-detection
Are uptime probes run against the production endpoints? | Every 30 seconds from 5 locations | met |  | item=health-monitoring
Do all hosts synchronise to an authoritative clock? | Amazon Time Sync Service | met |  | item=time-synchronisation
Is file integrity monitoring in place? | No | not_met |  |
Which network controls block unauthorised traffic (security groups, firewalls)? | Default-deny security groups | informational |  | item=firewall
Is DDoS protection in place? | Cloudflare | met |  |
Is endpoint protection deployed to production hosts? | CrowdStrike on 100% of hosts | met |  | item=malware-protection
Describe your patching cadence by severity. | Critical: 48 hours; High: 7 days; others: 30 days | informational | duration=48 hour; duration=7 day; duration=30 day | item=patch-management
Is the service deployed over more than one availability zone? | 3 AZs, active-active | met |  | item=redundancy
What is the contractual monthly availability? | 99.9% (Standard), 99.99% (Enterprise) | informational | percentage=99.9 %; percentage=99.99 % | item=uptime-target
How frequently are database snapshots taken? | Hourly, plus point-in-time recovery for 7 days | informational | frequency=1 hour; duration=7 day | item=backup-interval
Are backups encrypted? | yes | met |  |
What are the recovery objectives if a whole region is lost? | RPO 5 minutes, RTO 2 hours | informational | duration=5 minute {rpo}; duration=2 hour {rto} | item=disaster-recovery
When was the recovery plan last exercised? | March 2026 | informational | date=2026-03 |
Are independent penetration tests performed, and may customers see the summary? | Annually. The summary is shared under NDA. | met | frequency=1 year | item=vulnerability-assessment
Do you run a bug bounty? | Private programme on HackerOne | met |  |
Is static analysis part of the build? | Yes: CodeQL and Semgrep on every pull request | met |  |
Are web application firewall rules tuned? | n/a | not_applicable |  |
Is code changed only after peer review? | Always | met |  |
Who operates the data centres and how is entry controlled? | AWS; see their SOC report | needs_review | certification=SOC 2 | item=entry-authentication
Is back-up power available on site? | Inherited from AWS | needs_review |  | item=emergency-power
Do you offer phone support outside business hours? | Not included; can be bought as an add-on | conditional |  |
How much notice is given of planned maintenance? | 5 business days | informational | duration=5 business-day {notice} |
`);
