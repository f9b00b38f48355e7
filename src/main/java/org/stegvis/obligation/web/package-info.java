/** The pages of the supplier behind its personal link, and those of officers about obligations. */
package org.stegvis.obligation.web;
