/** Files that people outside send in: what they are, by what they hold, and under which names they are kept. */
package org.stegvis.platform.upload;
