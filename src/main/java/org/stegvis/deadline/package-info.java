/** Days that count: the working days of each country, and the register of what is due with its reminders. */
@ApplicationModule(displayName = "Deadlines")
package org.stegvis.deadline;

import org.springframework.modulith.ApplicationModule;
