/** The mentor programme: its editions, applications, groups and their closing (mentorprogram, mentorointiohjelma). */
@ApplicationModule(displayName = "Mentor programme")
package org.stegvis.mentoring;

import org.springframework.modulith.ApplicationModule;
