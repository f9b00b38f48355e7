/** Days that count: working days of each country, and later the register of what is due. */
@ApplicationModule(displayName = "Deadlines")
package org.stegvis.deadline;

import org.springframework.modulith.ApplicationModule;
