/** The purchase with an employment requirement: the case, its six phases, their decisions and forms. */
@ApplicationModule(displayName = "Purchasing")
package org.stegvis.purchasing;

import org.springframework.modulith.ApplicationModule;
