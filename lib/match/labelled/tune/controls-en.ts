import { labelledSheet } from "../labelled-sheet.ts";

/** An English control catalogue by domains, in formal questions, with many controls that the template does not know. */
export const controlsEn = labelledSheet(
  "control catalogue (en)",
  `
Audit and assurance | Are independent audits conducted against relevant standards at planned intervals? | ~certifications
 | Are security certifications such as ISO/IEC 27001 or SOC 2 maintained? | certifications
Application security | Are application security requirements defined for the development life cycle? | -
 | Is automated security testing part of the release pipeline? | ~vulnerability-assessment
Business continuity | Are business continuity plans established and exercised? | ~disaster-recovery
 | Is there a disaster response plan to recover from natural and man-made disasters? | disaster-recovery
 | Is business-critical equipment supplemented with redundant equipment? | redundancy
 | Is cloud data periodically backed up, and how frequently? | backup-interval
 | Is the confidentiality and integrity of backups ensured? | ~backup-interval ~encryption-at-rest
 | Can data be restored from backups? | ~backup-interval
Change control | Are changes to production reviewed, approved and tested? | ~patch-management
 | Is there a rollback procedure for failed changes? | -
Cryptography | Is data at rest protected by encryption using approved algorithms? | encryption-at-rest
 | Are communications between clients and the service encrypted in transit? | encryption-in-transit
 | Are cryptographic keys generated, stored and destroyed according to a policy? | ~encryption-at-rest
 | Are cryptographic keys destroyed when no longer needed? | ~deletion-method
Datacenter security | Are policies for secure disposal of equipment in place? | ~deletion-method
 | Are perimeter walls, fences and guards used to protect facilities? | ~entry-authentication
 | Are surveillance systems with cameras operated at entry and exit points? | surveillance-cameras
 | Is only authorised personnel allowed into secure areas, with identification checked by an access system? | entry-authentication
 | Are ingress and egress to secure areas documented and retained? | entry-records
 | Are environmental systems that control temperature and humidity maintained? | air-conditioning
 | Are utilities such as power secured against failure, for instance with backup generators? | emergency-power
 | Is fire detection and suppression equipment installed and tested? | fire-protection
 | Are datacenter personnel trained to respond to unauthorised access attempts? | -
 | Are cables protected from interception and damage? | -
Data security and privacy | Are methods applied for the secure disposal of data so that it cannot be recovered? | deletion-method
 | Is a certificate issued after customer data has been destroyed? | deletion-certificate
 | Are the physical locations of data, including processing and backup locations, disclosed to the customer? | server-location
 | Is a data inventory kept? | -
 | Are data flows documented? | -
 | Is a data protection impact assessment carried out? | -
 | Is production data kept out of test environments? | -
 | Is personal data processed only for the stated purposes? | -
Governance | Is there an information security programme? | -
 | Are exceptions to policy approved? | -
Human resources | Are employees screened before employment? | -
 | Do employment agreements contain confidentiality clauses? | -
 | Is returned equipment of leavers recorded? | -
 | Is security training provided regularly? | -
Identity and access management | Is a strong password policy implemented for user accounts? | ~credential-management
 | Is multifactor authentication available for users of the service? | user-authentication
 | Are privileged access roles limited in time and granted through an approval process? | admin-rights-procedure
 | Is separation of duties enforced? | ~admin-rights-procedure
 | Is user access reviewed and revalidated? | ~admin-rights-procedure
 | Are passwords issued to users managed securely from creation to revocation? | credential-management
Interoperability | Do agreements specify data format and scope of data returned to the customer on contract termination? | data-return
 | Are application interfaces documented for interoperability? | -
Infrastructure | Are networks segmented? | ~firewall
 | Are network connections restricted by firewalls to authorised traffic? | firewall
 | Is capacity planned and monitored? | ~health-monitoring
 | Are network-based attacks detected and responded to in a timely manner? | intrusion-detection
 | Are hypervisors hardened? | -
Logging and monitoring | Are audit logs protected from tampering? | ~user-logs ~operation-logs
 | Is a reliable time source used across all relevant systems? | time-synchronisation
 | Are operator and administrator activities on systems logged? | operation-logs
 | Are audit records of user activity generated and accessible to the customer? | user-logs
 | Is physical access logged and monitored? | entry-records
 | Are failures of the monitoring system reported? | ~health-monitoring
Incident management | Is there a security incident management policy? | -
 | Are customers notified of security breaches without undue delay? | -
 | Are forensic procedures defined? | -
Supply chain | Are suppliers reviewed annually? | -
 | Is shared security responsibility documented? | -
Threat and vulnerability | Is malware protection deployed on managed assets? | malware-protection
 | Are detection tools and threat signatures updated at least weekly? | ~malware-protection
 | Is periodic penetration testing performed by independent third parties? | vulnerability-assessment
 | Are vulnerabilities remediated by applying patches according to risk and deadline? | patch-management
 | Are third-party libraries inventoried and updated? | ~patch-management
Endpoints | Are mobile devices managed? | -
 | Can devices be wiped remotely? | ~deletion-method
 | Is data loss prevention technology deployed on endpoints? | -
`,
);
