package org.stegvis.local;

import com.icegreen.greenmail.util.GreenMail;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.stegvis.platform.security.PageAccess;

/** What stands beside Stegvis on a newcomer's machine. */
@TestConfiguration(proxyBeanMethods = false)
@Import({MailPage.class, DemoPeople.class, DemoCases.class, DemoEditions.class, DemoSupplier.class, Welcome.class})
class LocalSurroundings {

    @Bean
    GreenMail mailServer() {
        return LocalStegvis.mailServer();
    }

    /** The pages that exist on a newcomer's machine only are open to whoever sits at it. */
    @Bean
    PageAccess localPages() {
        return PageAccess.open("/local/**");
    }
}
