/** The pages of the mentor programme. */
package org.stegvis.mentoring.web;
