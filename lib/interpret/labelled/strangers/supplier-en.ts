import { readTable } from "../read-table.ts";

/** The answers to a manufacturer's supplier form, written without a look at the vocabulary. Never tuned on. */
export const strangerSupplierEn = readTable(`
Legal entity name and registered address | Northwind Robotics GmbH, Munich | informational |  |
Is your company ISO 9001 certified? | Yes, since 2012 | met | date=2012 |
Please list information security certificates (ISO 27001, TISAX or equivalent) with expiry date. | ISO/IEC 27001, valid until 2027-03-31. TISAX AL2 in preparation. | informational | certification=ISO/IEC 27001; date=2027-03-31 | item=certifications
Name and e-mail of the person responsible for information security | J. Weber, ciso@northwind.example | informational |  |
Date this form was completed | 12 May 2026 | informational | date=2026-05-12 | item=disclosure-date
Do you carry cyber insurance? | No | not_met |  |
Are background checks carried out before hiring? | Only where permitted by local law. | conditional |  |
Do all staff sign a confidentiality agreement? | All employees sign an NDA on their first day. | met |  |
Is security awareness training given at least once a year? | Every new hire is trained; no yearly refresher exists yet. | partial |  |
Is access to server rooms restricted to named persons by badge or biometrics? | Badge plus PIN | met |  | item=entry-authentication
Are visits to the server room logged? | Yes, the log is kept for 12 months. | met | duration=12 month {retention} | item=entry-records
Is there video surveillance of the computing areas? | CCTV at all entrances, recordings kept 30 days | met | duration=30 day {retention} | item=surveillance-cameras
Is an uninterruptible power supply with generator installed? | UPS only, no generator. | partial |  | item=emergency-power
Is the data hall cooled redundantly? | N+1 cooling units | met |  | item=air-conditioning
Are smoke detectors and extinguishers installed where servers stand? | Yes | met |  | item=fire-protection
Is the warehouse fenced and lit at night? | N/A - we have no warehouse | not_applicable |  |
In which country are the servers that will hold our drawings? | Germany (Frankfurt) | informational | location=DE; location=DE {Frankfurt} | item=server-location
Do workstations and servers run up-to-date anti-malware software? | Defender for Endpoint on everything | met |  | item=malware-protection
How soon are critical operating system updates installed? | Within 14 days of release | informational | duration=14 day | item=patch-management
Are laptop hard disks encrypted? | BitLocker on all laptops | met |  |
Is the database that stores our drawings encrypted? | Not yet; scheduled for Q4 2026. | planned | date=2026 {Q4} | item=encryption-at-rest
Are files always sent to us through an encrypted channel? | SFTP or HTTPS only | met | protocol=SFTP; protocol=HTTPS | item=encryption-in-transit
Is there a firewall between the office network and the internet? | Yes, a pair of FortiGate appliances | met |  | item=firewall
Is the office Wi-Fi separated from production machines? | Yes | met |  |
Are attacks on your network noticed automatically (IDS/IPS)? | No IDS. Firewall logs are looked at by hand every week. | not_met | frequency=1 week | item=intrusion-detection
Do administrators have separate accounts for administrative work? | Yes | met |  |
Is the assignment and withdrawal of administrator rights documented? | A ticket with approval of the IT manager is required. | met |  | item=admin-rights-procedure
Describe how passwords for our users are created and handed over. | Initial password by separate e-mail; must be changed at first login. | informational |  | item=credential-management
Which login methods do you offer (password, SSO, MFA)? | Password; SSO via Azure AD on request | informational |  | item=user-authentication
Are all clocks set from a common time source? | Yes, from ptbtime1.ptb.de | met |  | item=time-synchronisation
Are actions of system administrators logged? | We do not log these. | not_met |  | item=operation-logs
Can you give us the log of who opened our drawings? | Yes, upon request | conditional |  | item=user-logs
Are servers monitored around the clock so that an outage is noticed? | Monitored around the clock by our NOC | met | service-hours=24h | item=health-monitoring
Do you run regular vulnerability scans of internet-facing systems? | Monthly with Nessus | met | frequency=1 month | item=vulnerability-assessment
Is a software bill of materials available for delivered products? | No, we can't provide one at present | not_met |  |
Are software developers trained in secure coding? | Partially | partial |  |
How often are backups of our data made? | Nightly incremental, weekly full | informational | frequency=1 day {incremental}; frequency=1 week {full} | item=backup-interval
Are restores tested? | Twice a year | met | frequency=2 year |
Is there a plan to resume operation after fire, flood or loss of the site? | There is no such plan. | not_met |  | item=disaster-recovery
Does production keep running if a single server fails? | Yes: clustered hypervisors | met |  | item=redundancy
Is there an emergency plan for a shortage of raw material? | Yes | met |  |
What availability do you commit to for the supplier portal? | 98.5 % on working days | informational | percentage=98.5 % | item=uptime-target
Do you inform us within 24 hours of a security incident? | Yes | met |  |
Will all our documents be handed back when the contract ends, and in which format? | Yes, in STEP and PDF on request, free of charge. | met |  | item=data-return
How are drawings destroyed when no longer needed? | Paper is shredded (DIN 66399 P-4); disks are wiped. | informational |  | item=deletion-method
Will you confirm the destruction in writing? | Yes, by certificate | met |  | item=deletion-certificate
Are subcontractors bound to the same rules? | They're bound by contract | met |  |
`);
