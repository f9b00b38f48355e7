/** The journal: who did what to which case, when, by which rule and why. Lines are added and never changed. */
@ApplicationModule(displayName = "Journal")
package org.stegvis.journal;

import org.springframework.modulith.ApplicationModule;
