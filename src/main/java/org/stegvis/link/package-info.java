/** Personal links: the way in for people without an account. */
@ApplicationModule(displayName = "Personal links")
package org.stegvis.link;

import org.springframework.modulith.ApplicationModule;
