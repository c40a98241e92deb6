import { labelledSheet } from "../labelled-sheet.ts";

/** A manufacturer's supplier form, written without a look at the vocabulary. Never tuned on. */
export const strangerSupplierEn = labelledSheet(
  "stranger-supplier-en",
  `
A. Company | Legal entity name and registered address | -
 | Is your company ISO 9001 certified? | - ~certifications
 | Please list information security certificates (ISO 27001, TISAX or equivalent) with expiry date. | certifications
 | Name and e-mail of the person responsible for information security | -
 | Date this form was completed | disclosure-date:equal
 | Do you carry cyber insurance? | -
B. People | Are background checks carried out before hiring? | -
 | Do all staff sign a confidentiality agreement? | -
 | Is security awareness training given at least once a year? | -
C. Buildings and utilities | Is access to server rooms restricted to named persons by badge or biometrics? | entry-authentication
 | Are visits to the server room logged? | entry-records:equal
 | Is there video surveillance of the computing areas? | surveillance-cameras:equal
 | Is an uninterruptible power supply with generator installed? | emergency-power:equal
 | Is the data hall cooled redundantly? | air-conditioning:subset
 | Are smoke detectors and extinguishers installed where servers stand? | fire-protection
 | Is the warehouse fenced and lit at night? | -
 | In which country are the servers that will hold our drawings? | server-location
D. Systems | Do workstations and servers run up-to-date anti-malware software? | malware-protection
 | How soon are critical operating system updates installed? | patch-management:subset
 | Are laptop hard disks encrypted? | - ~encryption-at-rest
 | Is the database that stores our drawings encrypted? | encryption-at-rest
 | Are files always sent to us through an encrypted channel? | encryption-in-transit
 | Is there a firewall between the office network and the internet? | firewall
 | Is the office Wi-Fi separated from production machines? | - ~firewall
 | Are attacks on your network noticed automatically (IDS/IPS)? | intrusion-detection:equal
 | Do administrators have separate accounts for administrative work? | - ~admin-rights-procedure
 | Is the assignment and withdrawal of administrator rights documented? | admin-rights-procedure:equal
 | Describe how passwords for our users are created and handed over. | credential-management
 | Which login methods do you offer (password, SSO, MFA)? | user-authentication
 | Are all clocks set from a common time source? | time-synchronisation:equal
 | Are actions of system administrators logged? | operation-logs
 | Can you give us the log of who opened our drawings? | user-logs
 | Are servers monitored around the clock so that an outage is noticed? | health-monitoring:equal
 | Do you run regular vulnerability scans of internet-facing systems? | vulnerability-assessment
 | Is a software bill of materials available for delivered products? | -
 | Are software developers trained in secure coding? | -
E. Continuity | How often are backups of our data made? | backup-interval:equal
 | Are restores tested? | - ~backup-interval ~disaster-recovery
 | Is there a plan to resume operation after fire, flood or loss of the site? | disaster-recovery
 | Does production keep running if a single server fails? | redundancy
 | Is there an emergency plan for a shortage of raw material? | - ~disaster-recovery
 | What availability do you commit to for the supplier portal? | uptime-target
 | Do you inform us within 24 hours of a security incident? | -
F. End of the relationship | Will all our documents be handed back when the contract ends, and in which format? | data-return
 | How are drawings destroyed when no longer needed? | deletion-method
 | Will you confirm the destruction in writing? | deletion-certificate:equal
 | Are subcontractors bound to the same rules? | -
`,
);
