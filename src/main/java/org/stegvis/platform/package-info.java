/** The engine, security, forms and languages: the only package that may touch the engine's internals. */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package org.stegvis.platform;

import org.springframework.modulith.ApplicationModule;
