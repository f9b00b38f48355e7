/** The supplier's side of a contract: what it owes, what it reports, what falls short and what follows from it. */
@ApplicationModule(displayName = "Obligations")
package org.stegvis.obligation;

import org.springframework.modulith.ApplicationModule;
