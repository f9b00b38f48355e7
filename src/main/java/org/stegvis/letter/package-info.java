/** Letters: a row in the transaction that decided them, an e-mail soon after. */
@ApplicationModule(displayName = "Letters")
package org.stegvis.letter;

import org.springframework.modulith.ApplicationModule;
