/**
 * What the programmes share: who takes part, offers of a place, events, travel claims, surveys, and the pages behind a
 * participant's link. Programmes lean on it; it knows none of them.
 */
@ApplicationModule(displayName = "Shared by programmes")
package org.stegvis.shared;

import org.springframework.modulith.ApplicationModule;
