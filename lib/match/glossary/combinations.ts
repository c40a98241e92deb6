/**
 * What two concepts mean together that neither means alone: `a & b => c`. The halves may stand anywhere in the row, its
 * name or its section, so that a row "Location" under a heading "Data center" is about where the servers are.
 */
export const combinations = `
date & questionnaire => disclosure-date
monitoring & outage => health-monitor
detection & outage => health-monitor
monitoring & server => health-monitor
data-center & place => server-location
user & log => user-activity
customer & log => user-activity
customer-admin & log => user-activity
user & activity => user-activity
customer & activity => user-activity
customer-admin & activity => user-activity
operator & activity => operation
administrator & activity => operation
provider & activity => operation
record & user-activity => log
record & operation => log
provider & record => operation
operator & record => operation
operator & log => operation
administrator & log => operation
provider & log => operation
network & encryption => in-transit
staff & authentication => staff-authentication
user & authentication => login
entry & log => record
administrator & grant-revoke => admin-rights
operator & grant-revoke => admin-rights
user-id & issue => credential-issue
password & issue => credential-issue
intrusion & detection => intrusion-detection
intrusion & monitoring => intrusion-detection
deletion & certificate-management => proof
monitoring & uptime => health-monitor
user-activity & record => log
administrator & issue => grant-revoke
admin-rights & issue => grant-revoke
`;
