import { readTable } from "../read-table.ts";

/** The answers to a short procurement list sent by e-mail, written without a look at the vocabulary. Never tuned on. */
export const strangerEmailEn = readTable(`
Where is our data hosted? | Ireland, with a standby in Frankfurt | informational | location=IE; location=DE {Frankfurt} | item=server-location
Who owns the data we upload? | You do. | informational |  |
What uptime do you promise? | 99.95% measured monthly | informational | percentage=99.95 % | item=uptime-target
Do you offer a discount for three years? | Yes, 15% | met | percentage=15 % |
Can we log in with our Microsoft accounts? | Yep, Entra ID via OIDC. | met |  | item=user-authentication
Do you have a SOC 2 report? | Type II SOC 2, available under NDA | met | certification=SOC 2 {Type II} | item=certifications
How do we get our data out if we leave? | Export to JSON any time; after termination we keep it for 60 days. | informational | duration=60 day {retention} | item=data-return
And is it really gone afterwards, how do you erase it? | Crypto-shredding in line with NIST 800-88 | informational |  | item=deletion-method
Do you send a confirmation once it is deleted? | No, but we can on request | conditional |  | item=deletion-certificate
How often do you back up? | Every 6 hours | informational | frequency=4 day | item=backup-interval
Is everything encrypted on disk and on the wire? | Yes: AES-256 and TLS 1.3 | met | algorithm=AES-256; protocol=TLS 1.3 | item=encryption-at-rest
Who do we call at night if it is down? | Our on-call engineer, 24/7 | informational | service-hours=24/7 |
When was your last pentest? | February 2026 by an outside firm | informational | date=2026-02 | item=vulnerability-assessment
Have you ever had a breach? | No, never. | met |  |
What happens if your main data centre burns down? | We fail over to Frankfurt within 4 hours | informational | location=DE {Frankfurt}; duration=4 hour {rto} | item=disaster-recovery
Can we see who did what in the tool? | Audit log is in the Business plan and above | conditional |  | item=user-logs
How fast do you fix security bugs? | Critical ones within 72h | informational | duration=72 hour |
Do you read our content? | Only with your consent | conditional |  |
Is there a mobile app? | iOS only for now | partial |  |
Are you GDPR compliant? | Absolutely | met |  |
Do you train AI on our data? | no | met |  |
Can you sign our DPA? | We prefer our own DPA | needs_review |  |
How quickly do you install patches on servers? | Automatically, within a week | informational | duration=1 week | item=patch-management
Do you have antivirus on the servers? | Not applicable, we run serverless | not_applicable |  | item=malware-protection
`);
