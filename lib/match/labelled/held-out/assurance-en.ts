import { labelledSheet } from "../labelled-sheet.ts";

/** A provider's English self-assessment, by control domains, with two levels of headings. */
export const assuranceEn = labelledSheet(
  "assurance self-assessment (en)",
  `
Document control | Date this self-assessment was last updated | disclosure-date
 | Name of the person completing the assessment | -
Governance | Is there a documented information security policy approved by management? | -
 | Does an independent body certify your information security management system? Name each certificate you hold. | certifications
 | Are internal audits of the control environment performed at least annually? | ~certifications
 | Do you maintain an inventory of information assets with assigned owners? | -
Human resources | Are background checks carried out before staff are hired? | -
 | Do all personnel complete security awareness training every year? | -
 | Is access withdrawn when an employee leaves? | ~admin-rights-procedure
Application security | Does an external firm conduct penetration testing of the application? | vulnerability-assessment
 | Are infrastructure and applications regularly scanned for weaknesses? | vulnerability-assessment
 | Is code reviewed by a second developer before it is merged? | -
 | Are development, test and production environments kept apart? | -
Business continuity | What percentage of availability do you commit to each month? | uptime-target
 | Are critical components deployed in pairs or clusters so that one failure causes no outage? | redundancy
 | Can the service be recovered at an alternate site after a regional catastrophe? | disaster-recovery
 | State your recovery time objective and recovery point objective. | ~disaster-recovery
 | At what intervals are copies of tenant data taken for recovery purposes? | backup-interval
 | For how long are backup copies kept? | ~backup-interval
 | Are restorations from backup tested? | ~backup-interval
Cryptography | Is stored customer content protected with strong cryptography? | encryption-at-rest
 | Is data protected with TLS as it travels over public networks? | encryption-in-transit
 | Are encryption keys rotated, and may customers bring their own keys? | ~encryption-at-rest
 | Are laptops of employees protected with full-disk encryption? | ~encryption-at-rest
Data lifecycle | On exit, how do tenants get their information back, in what format and at what price? | data-return
 | What technique is used to wipe customer information once the agreement has ended? | deletion-method
 | Will you attest in writing that wiping has been completed? | deletion-certificate
 | In which countries are the hosting facilities situated? | server-location
 | Is personal data transferred to sub-processors outside the EEA? | ~server-location
 | Do you have a data classification scheme? | -
Identity and access | Which sign-in options do end users have, e.g. SSO, MFA, passkeys? | user-authentication
 | Can logins be restricted to approved network ranges or managed devices? | user-authentication
 | How are usernames and initial passwords handed to customers, and under which rules? | credential-management
 | Describe how elevated rights of operations staff are approved and removed. | admin-rights-procedure
 | Are access rights of employees recertified quarterly? | ~admin-rights-procedure
 | Is role-based access control available to customer administrators? | -
Infrastructure security | Are perimeter firewalls or security groups used to block unauthorised traffic? | firewall
 | Would you notice an attacker inside your network? Describe the sensors and the response. | intrusion-detection
 | Are endpoints and servers equipped with anti-malware tooling? | malware-protection
 | How quickly are critical security updates rolled out to operating systems? | patch-management
 | Are hardened baseline images used for servers? | -
Logging and monitoring | Are actions of customer users captured in an audit trail that the customer can retrieve? | user-logs
 | Are activities of your own operators on production systems recorded? | operation-logs
 | Do all hosts use a common reliable time source? | time-synchronisation
 | Are services polled continuously so that an outage is noticed at once? | health-monitoring
 | How long are logs retained? | ~user-logs ~operation-logs
Physical and environmental | Are diesel generators or UPS units installed in case the grid fails? | emergency-power
 | Are smoke detectors and extinguishing systems in place? | fire-protection
 | Are temperature and humidity controlled in equipment rooms? | air-conditioning
 | Is a record kept of everybody who enters and leaves the facility? | entry-records
 | Are entrances and server halls covered by video cameras? | surveillance-cameras
 | Must people present a badge or fingerprint before entering? | entry-authentication
 | Are visitors escorted at all times? | ~entry-records
 | Are facilities located away from flood zones? | -
Incident management | Within which period are customers told about a breach of their data? | -
 | Is there a tested incident response plan? | ~intrusion-detection
Supply chain | Please list all subcontractors with access to customer data. | -
Legal | Which law governs the agreement? | -
 | Do you carry cyber liability insurance? | -
 | How do you comply with the GDPR? | -
`,
);
