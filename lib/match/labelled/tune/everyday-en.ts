import { labelledSheet } from "../labelled-sheet.ts";

/** A garden centre asks the makers of its stock system, in the words of people who do not build systems. */
export const everydayEn = labelledSheet(
  "garden centre's questions (en)",
  `
You | On what day did you fill this in? | disclosure-date
You | Who owns the company, and how long has it been going? | -
You | Has anybody independent checked that you look after security, and what papers do you have to show for it? | certifications
You | Do you hold ISO 9001? | ~certifications
You | Does an outside firm try to break in once a year? | vulnerability-assessment
You | May we send our own tester? | ~vulnerability-assessment
You | Are you insured against hackers? | -
Our data | Where will our price lists be kept? | server-location
Our data | In which country are your support people? | ~server-location
Our data | Who owns what we type in? | -
Our data | How often is our stock list backed up? | backup-interval
Our data | How quickly can you bring back something we threw away by mistake? | ~backup-interval
Our data | Is the data scrambled where it is stored? | encryption-at-rest
Our data | Can anybody listen in between our tills and your servers? | encryption-in-transit
Our data | Are your employees' laptops encrypted? | ~encryption-at-rest
Our data | If we leave, do we get everything back, and as what kind of file? | data-return
Our data | And what happens to the copies that stay with you afterwards? | deletion-method
Our data | Will you send us a letter to say that it is all gone? | deletion-certificate
Our data | Do you train any AI on our data? | -
Getting in | How do our people sign in? | user-authentication
Getting in | Can sign-in be limited to computers in the shop? | user-authentication
Getting in | Can we hide purchase prices from weekend helpers? | ~user-authentication
Getting in | When you hand out the first passwords, what rules are there? | credential-management
Getting in | Can we see which helper changed a price, and when? | user-logs
Getting in | Who at your end has the administrator rights, and who takes them away when somebody leaves? | admin-rights-procedure
Getting in | Is what your own administrators do on the servers written to a log? | operation-logs
Getting in | Do your own staff use two steps to log in to their laptops? | ~user-authentication
Staying up | What share of the month do you promise to be up? | uptime-target
Staying up | Do we get money back if you are down for a day? | ~uptime-target
Staying up | What if one of the servers breaks? | redundancy
Staying up | What if the whole data centre burns down? | disaster-recovery
Staying up | Would you notice it if the system fell over on Easter Monday? | health-monitoring
Staying up | How long before you answer the phone? | -
Staying up | Do all of your servers tell the same time? | time-synchronisation
Keeping nasties out | Is there a firewall in front of the servers? | firewall
Keeping nasties out | Would you notice if somebody got in? | intrusion-detection
Keeping nasties out | Do you scan what we upload for viruses? | malware-protection
Keeping nasties out | How soon do you put in fixes when a hole is found? | patch-management
Keeping nasties out | When did you last have a breach? | -
The building | Can the servers keep running through a power cut? | emergency-power
The building | How would a fire be put out? | fire-protection
The building | How are the machines kept cool? | air-conditioning
The building | Do you know afterwards who was in the server room? | entry-records
The building | Are there cameras? | surveillance-cameras
The building | How does the door know who is who? | entry-authentication
The building | Does the app work with the camera of our hand scanners? | ~surveillance-cameras
The building | Who waters the plants in your office? | -
Money | What does it cost per till? | -
Money | Can we stop at any time? | -
`,
);
