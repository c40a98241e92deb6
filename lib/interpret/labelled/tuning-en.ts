import { readTable } from "./read-table.ts";

/** English answers that the rules may be tuned on. */
export const tuningEn = readTable(`
# leading words and their boundaries
Is a firewall in place? | Yes. | met | |
Is a firewall in place? | YES | met | |
Is a firewall in place? | yes - managed by our network team | met | |
Is a firewall in place? | Yes; next-generation firewalls protect every segment. | met | |
Is a firewall in place? | Yes we do. | met | |
Is a firewall in place? | Fully compliant | met | |
Is a firewall in place? | Implemented | met | |
Is a firewall in place? | ○ | met | |
Is a firewall in place? | ☑ Yes ☐ No ☐ N/A | met | |
Is a firewall in place? | ☐ Yes ☒ No | not_met | |
Is a firewall in place? | No | not_met | |
Is a firewall in place? | No. | not_met | |
Is a firewall in place? | N | not_met | |
Is a firewall in place? | FALSE | not_met | |
Is a firewall in place? | x | not_met | |
Is a firewall in place? | Not implemented | not_met | |
Is a firewall in place? | Not currently. | not_met | |
Is a firewall in place? | No, we rely on security groups instead. | not_met | |
Is a firewall in place? | No. However, host-based filtering is enabled on all servers. | not_met | |
Is a firewall in place? | No, but this is planned for 2027. | planned | date=2027 |
Is a firewall in place? | N/A | not_applicable | |
Is a firewall in place? | NA | not_applicable | |
Is a firewall in place? | Not applicable | not_applicable | |
Is a firewall in place? | Not applicable - the service is serverless | not_applicable | |
Is a firewall in place? | Out of scope | not_applicable | |
Is a firewall in place? | Partially | partial | |
Is a firewall in place? | Partial - only for production networks | partial | |
Is a firewall in place? | Planned | planned | |
Is a firewall in place? | In progress | planned | |
Is a firewall in place? | Planned for Q3 2026 | planned | date=2026 {Q3} |
Is a firewall in place? | Customer responsibility | customer_responsibility | |
Is a firewall in place? | CSC-owned | customer_responsibility | |
Is a firewall in place? | Shared | customer_responsibility | |
Is a firewall in place? | Confidential | not_disclosed | |
Is a firewall in place? | Not disclosed | not_disclosed | |
Is a firewall in place? | TBD | unanswered | |
Is a firewall in place? | To be confirmed | unanswered | |
Is a firewall in place? | Unknown | unanswered | |
Is a firewall in place? | Select one | unanswered | |
Is a firewall in place? | Yes/No | unanswered | |
Is a firewall in place? |  | unanswered | |
Is a firewall in place? | — | needs_review | |
Is a firewall in place? | -- | needs_review | |
# openings that are no answers
Have any issues been identified? | No issues identified. | needs_review | |
Is there any downtime during upgrades? | No downtime is required. | needs_review | |
Are there exceptions to the policy? | Without exception. | needs_review | |
Is notification given before changes? | No later than 5 days before the change we notify customers by e-mail. | met | duration=5 day {notice} |
Is data shared with advertisers? | No customer data is shared with advertisers. | met | |
Do you have redundancy? | There is no single point of failure; all components are redundant. | met | |
Do you sell personal data? | None of your personal data is sold. | needs_review | |
Do you audit your suppliers? | Not only do we audit suppliers, we also publish the results. | met | |
Is access ever granted without approval? | Access is never granted without approval. | needs_review | |
Is failure of a node possible without impact? | This is not impossible. | needs_review | |
# sentences
Is data encrypted at rest? | We encrypt all data at rest using AES-256. | met | algorithm=AES-256 |
Is data encrypted at rest? | All customer data is encrypted at rest. | met | |
Is data encrypted at rest? | Data is not encrypted at rest. | not_met | |
Is data encrypted at rest? | We don't encrypt data at rest. | not_met | |
Is data encrypted at rest? | Database volumes are encrypted with AES-256 and keys are rotated every year. | met | algorithm=AES-256; frequency=1 year |
Do you support customer-managed keys? | We do not currently support customer-managed keys. | not_met | |
Do you support customer-managed keys? | Customer-managed keys are not supported at this time. | not_met | |
Do you support customer-managed keys? | Support for customer-managed keys is on our roadmap. | planned | |
Do you support customer-managed keys? | We plan to introduce customer-managed keys in 2027. | planned | date=2027 |
Do you support customer-managed keys? | We are currently evaluating customer-managed keys. | planned | |
Do you support customer-managed keys? | Customer-managed keys are available on the Enterprise plan. | conditional | |
Do you support customer-managed keys? | Supported for an additional fee. | conditional | |
Do you support customer-managed keys? | Yes, with the Advanced Security add-on. | conditional | |
Do you support customer-managed keys? | Yes (Enterprise plan only) | conditional | |
Do you support customer-managed keys? | Upon request | conditional | |
Do you support customer-managed keys? | Depends on the contract. | conditional | |
Do you support customer-managed keys? | Case-by-case | conditional | |
Do you support customer-managed keys? | There are no plans to support this. | not_met | |
Do you support customer-managed keys? | Yes, but we do not support bring-your-own HSM. | partial | |
Do you support customer-managed keys? | Yes, we do not support customer-managed keys. | needs_review | |
Are penetration tests performed? | Annual third-party penetration test; summary on request. | met | frequency=1 year |
Are penetration tests performed? | Yes, the report is available under NDA. | met | |
Are penetration tests performed? | Penetration tests are conducted annually by an independent third party. | met | frequency=1 year |
Are penetration tests performed? | Yes. Quarterly scans and an annual penetration test are performed. | met | frequency=4 year; frequency=1 year |
Are penetration tests performed? | Penetration tests will be introduced next year. | planned | |
Do all employees receive security training? | Most employees, but not contractors, complete training. | partial | |
Do all employees receive security training? | Training is provided only for engineering staff. | partial | |
Do all employees receive security training? | Every employee completes security training at hire and yearly thereafter. | met | frequency=1 year |
Is user provisioning automated? | Customers are responsible for provisioning their users. | customer_responsibility | |
Is user provisioning automated? | Managed by the customer. | customer_responsibility | |
Is user provisioning automated? | This must be configured by the customer. | customer_responsibility | |
Is user provisioning automated? | Customers can automate provisioning via SCIM. | met | protocol=SCIM |
Will you share your network diagram? | We do not disclose network diagrams externally. | not_disclosed | |
Will you share your network diagram? | This information is confidential. | not_disclosed | |
Will you share your network diagram? | Provided under NDA. | not_disclosed | |
Is the control operated for cardholder data? | This does not apply because no cardholder data is processed. | not_applicable | |
Is a DR site available? | We are still confirming this with our infrastructure team. | unanswered | |
Is a DR site available? | Please see our trust center. | needs_review | |
Is a DR site available? | A warm standby runs in a second region. | met | |
Is a DR site available? | See https://trust.example.com/dr | needs_review | |
Are logs kept? | Logs are retained for 12 months. | met | duration=12 month {retention} |
Are logs kept? | Yes, for one year. | met | duration=1 year {retention} |
Is support available around the clock? | 24/7 | met | service-hours=24/7 |
Is MFA available? | Available only in the US region. | conditional | location=US |
Is MFA available? | All except legacy clients support MFA. | partial | |
Is your SOC 2 report shared? | Yes, upon request | conditional | |
Can you restore single files? | We are unable to restore single files. | not_met | |
Do you have cyber insurance? | We lack such coverage today. | not_met | |
Do you have cyber insurance? | The company holds cyber insurance. | met | |
Do you have a formal policy? | We have no formal policy. | not_met | |
Customer data is encrypted in transit. | All traffic uses TLS 1.2+ | met | protocol=TLS 1.2 {minimum} |
Do you have ISO 27001? | Yes, ISO/IEC 27001:2013 certified since 2016. | met | certification=ISO/IEC 27001; date=2016 |
Do you have ISO 27001? | We are not ISO 27001 certified. | not_met | |
Do you have ISO 27001? | ISO 27001 certification is in progress. | planned | |
# descriptions and values
Describe your access control process. | Access follows least privilege and is reviewed every 6 months. | informational | frequency=2 year |
Describe your access control process. | We do not have a formal process. | not_met | |
Describe your access control process. | Not applicable | not_applicable | |
Describe your access control process. | This information is proprietary. | not_disclosed | |
Describe your access control process. | Under development. | planned | |
Please describe how backups are made. | Continuous replication plus nightly full backups, retained for thirty (30) days. | informational | frequency=1 day {full}; duration=30 day {retention} |
Please describe how backups are made. | Backups are taken every 4 hours, stored in two regions and kept for 90 days. | informational | frequency=6 day; count=2 region; duration=90 day {retention} |
What is the uptime SLA? | 99.9% | informational | percentage=99.9 % {guaranteed} |
What is the target availability? | three nines | informational | percentage=99.9 % {target} |
What is the availability of the service? | Target 99.9 %, actual 99.97 % | informational | percentage=99.9 % {target}; percentage=99.97 % {actual} |
How long is data kept after termination? | 60 days, after which it is permanently deleted within 30 days. | informational | duration=60 day {retention}; duration=30 day {deletion} |
What are the RPO and RTO? | RPO: 15 minutes / RTO: 4 hours | informational | duration=15 minute {rpo}; duration=4 hour {rto} |
What are the RPO and RTO? | 4-hour RTO, 24-hour RPO | informational | duration=4 hour {rto}; duration=24 hour {rpo} |
How much notice do you give? | 30-60 days' notice in advance | informational | duration=30 day {notice}; duration=60 day {notice} |
When was the last test? | February 18, 2021 | informational | date=2021-02-18 |
When was the last test? | 18 Feb 2021 | informational | date=2021-02-18 |
When was the last test? | 2021-02-18 | informational | date=2021-02-18 |
When was the last test? | 02/18/2021 | informational | date=2021-02-18 |
When was the last test? | June 2024 | informational | date=2024-06 |
Where is data hosted? | AWS us-east-1 (N. Virginia) and eu-central-1 (Frankfurt) | informational | location=US {Virginia}; location=DE {Frankfurt} |
Where is data hosted? | In the US, the UK and the EU | informational | location=US; location=GB; location=EU |
Where is data hosted? | Our providers tell us it is in Tokyo, Japan | informational | location=JP {Tokyo}; location=JP |
Where is data hosted? | Tokyo region available on the Business plan; otherwise Frankfurt. | informational | location=JP {Tokyo}; location=DE {Frankfurt} |
Which certifications are held? | ISO 27001 certified; SOC 2 Type I planned for 2026 | informational | certification=ISO/IEC 27001; date=2026 |
Which certifications are held? | SOC 1, SOC 2 Type 2, PCI-DSS, CSA STAR and HITRUST | informational | certification=SOC 1; certification=SOC 2 {Type II}; certification=PCI DSS; certification=CSA STAR; certification=HITRUST |
Which algorithms are used? | 256-bit AES for data, RSA 4096 and SHA-512 for signatures | informational | algorithm=AES-256; algorithm=RSA-4096; algorithm=SHA-512 |
Which protocols are used? | TLS 1.2 and 1.3; TLS 1.0 and 1.1 are disabled | informational | protocol=TLS 1.2; protocol=TLS 1.3 |
Which protocols are used? | HTTPS, SFTP and SAML 2.0 | informational | protocol=HTTPS; protocol=SFTP; protocol=SAML 2.0 |
What are the support hours? | Mon-Fri 9:00-17:00 JST | informational | service-hours=09:00-17:00 {weekdays JST} |
What are the support hours? | 24x7x365 | informational | service-hours=24/7 |
What are password requirements? | Minimum of 12 characters, locked after 5 failed attempts for 30 minutes | informational | count=12 character; count=5 time; duration=30 minute |
# polarity
Has there been a data breach in the past five years? | No | met | |
Has there been a data breach in the past five years? | Yes, in 2022 | not_met | date=2022 |
Will data leave the country? | No, never. | met | | polarity=negative
Will data leave the country? | Data does not leave the country. | met | | polarity=negative
# legends and lists
Control status | 1 | met | | legend=1:Fully implemented,2:Partially implemented,3:Not implemented
Control status | 3 | not_met | | legend=1:Fully implemented,2:Partially implemented,3:Not implemented
Is it tested? | CSP-owned | needs_review | | allowed=CSP-owned,CSC-owned
# what is asked: the row's own wording
For how long are logs kept? | Kept for 400 days in a separate account. | informational | duration=400 day {retention} | type=yes-no
In which country are the servers? | Germany | informational | location=DE |
Are background checks carried out? | Only where permitted by local law. | conditional | |
Is an IDS in place? | No IDS. | not_met | |
Which certificates do you hold? | Type II SOC 2 | informational | certification=SOC 2 {Type II} |
Which certificates do you hold? | SOC 2, see the SOC 2 Type II report | informational | certification=SOC 2 {Type II} |
How quickly are patches installed? | Within a week | informational | duration=1 week |
How often are backups made? | Nightly incremental, weekly full | informational | frequency=1 day {incremental}; frequency=1 week {full} |
Do you train AI on customer data? | No | met | |
# facts that the question or the remarks complete
Within how many hours of a breach will you notify us? | 48 | informational | duration=48 hour {notice} | type=duration
How many days or weeks are logs kept? | 30 | informational | | type=duration
Which versions of TLS are enabled? | 1.2 and 1.3. Anything older is refused. | informational | protocol=TLS 1.2; protocol=TLS 1.3 | type=description
Which policy covers TLS? | 1.2.4 Network security | informational | | type=description
Data shall be backed up at least daily. | C | met | frequency=4 day | remarks=Every 6 hours
Logs shall be kept for 12 months. | PC | partial | duration=6 month {retention} | remarks=Kept for 6 months
Customers shall be able to visit the data centre. | NC | not_met | |
How often is data backed up? | Full backup every Sunday, checks at 15-minute intervals, tests twice yearly | informational | frequency=1 week {full}; frequency=4 hour; frequency=2 year | type=frequency
What are the support hours? | Mon–Fri 07:30–19:00 | informational | service-hours=07:30-19:00 {weekdays} | type=description
Where is data stored? | ca-central-1, Canada | informational | location=CA {Montreal}; location=CA | type=location
# from whole sheets
Is a secure development life cycle followed? | Yes. Scans are gates in the pipeline. | met | |
Is SSO supported? | Single sign-on is in the pipeline. | planned | |
Is an EU representative appointed? | Not needed, we are established in the EU. | not_applicable | |
Do you patch within 30 days? | This is described in our vulnerability policy. | needs_review | |
Single sign-on | Roadmap 2027 | planned |  |
`);
