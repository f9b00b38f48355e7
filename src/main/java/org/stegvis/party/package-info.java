/** Those whom Stegvis deals with: the only home of names and addresses. */
@ApplicationModule(displayName = "Parties")
package org.stegvis.party;

import org.springframework.modulith.ApplicationModule;
