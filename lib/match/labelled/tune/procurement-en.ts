import { labelledSheet } from "../labelled-sheet.ts";

/** A procurement team's sheet in plain English. */
export const procurementEn = labelledSheet(
  "procurement questionnaire (en)",
  `
About this form | Date of response | disclosure-date
 | Company name and registered address | ~server-location
 | Number of employees | -
Service | What uptime do you guarantee in the SLA? | uptime-target
 | What service credits apply if uptime is missed? | ~uptime-target
 | What were the actual availability figures over the last 12 months? | ~uptime-target
 | What are your support hours? | -
 | How much notice is given before planned maintenance? | -
 | How are we told about outages? | -
 | Is there a public status page? | ~health-monitoring
 | What happens if a server fails? Is there failover and load balancing? | redundancy
 | Describe your disaster recovery arrangements. | disaster-recovery
 | How often is our data backed up? | backup-interval
 | How long do you keep backups? | ~backup-interval
 | Where are backups stored? | ~backup-interval ~server-location
 | Do you monitor whether servers and services are running? | health-monitoring
Security | Which certifications do you hold (ISO 27001, ISO 27701, SOC 2 Type II)? | certifications
 | Can we audit you? | ~certifications
 | Do you carry out vulnerability scans or pen tests, and how often? | vulnerability-assessment
 | Can we run our own penetration test? | ~vulnerability-assessment
 | Do you use antivirus software on servers? | malware-protection
 | What is your patching cadence for operating systems and software? | patch-management
 | Is our data encrypted in the database and on disk? | encryption-at-rest
 | Do you support HTTPS only, and which TLS versions? | encryption-in-transit
 | Is data encrypted both at rest and in transit? | encryption-at-rest encryption-in-transit
 | Do you use a firewall or WAF? | firewall
 | Do you have an intrusion detection or prevention system? What happens on an alert? | intrusion-detection
 | How do our users log in? Do you support SAML single sign-on and MFA? | user-authentication
 | Can we limit access by IP address? | user-authentication
 | What are the rules for passwords and IDs that you issue to our users? | credential-management
 | Who on your side has admin access, and how is it granted and revoked? | admin-rights-procedure
 | Can you see our data? | -
 | Do you log what our users do, and can we get the logs? | user-logs
 | Do you log system operation and maintenance work? | operation-logs
 | Are your servers synchronised to an NTP server? | time-synchronisation
 | How long do you keep log files? | ~user-logs ~operation-logs
 | Do you do background checks on staff? | -
 | Do you train developers in secure coding? | -
 | Have you had a data breach in the last three years? | -
 | Who is your data protection officer? | -
 | Do you use subprocessors? | -
 | Will you sign our NDA? | -
Data centre | Which country or region hosts our data? | server-location
 | Is there emergency power (UPS, generator)? | emergency-power
 | Fire detection and extinguishing | fire-protection
 | Cooling and climate control | air-conditioning
 | Are visits to the data centre logged? | entry-records
 | CCTV coverage | surveillance-cameras
 | Access cards, biometrics or similar at the door | entry-authentication
 | Flood and earthquake protection | -
Exit | Can we get our data back when we leave? Format and cost? | data-return
 | How will our data be deleted after the contract? | deletion-method
 | Will you confirm deletion with a certificate? | deletion-certificate
 | What is the notice period for cancelling? | -
 | Is migration help available? | -
Commercial | Price per user per month | -
 | Payment terms | -
 | Limitation of liability | -
 | Governing law | -
 | Insurance cover | -
`,
);
