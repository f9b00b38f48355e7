/** The pages behind a participant's link, and what the pages of every programme there have in common. */
@NamedInterface("web")
package org.stegvis.shared.web;

import org.springframework.modulith.NamedInterface;
