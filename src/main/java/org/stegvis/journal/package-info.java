/**
 * The journal: who did what to which case, when, by which rule and why. Lines are added and never changed; each
 * case's are a chain ({@code docs/adr/0009-the-journal-is-a-chain.md}).
 */
@ApplicationModule(displayName = "Journal")
package org.stegvis.journal;

import org.springframework.modulith.ApplicationModule;
