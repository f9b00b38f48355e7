/** What the areas tell each other about a contract with an employment requirement: its terms, its changes and its outcome. */
@ApplicationModule(displayName = "Contracts")
package org.stegvis.contract;

import org.springframework.modulith.ApplicationModule;
