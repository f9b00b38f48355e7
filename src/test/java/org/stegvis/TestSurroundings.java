package org.stegvis;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.stegvis.mentoring.ApplicationsOfATest;
import org.stegvis.mentoring.EditionsOfATest;
import org.stegvis.obligation.ObligationsForPages;
import org.stegvis.obligation.SignedContracts;
import org.stegvis.obligation.SupplierOfATest;

/** What stands around the application in tests: a database of its own, a mail server, and jobs that wait to be run. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    HouseTest.class,
    SignedContracts.class,
    ObligationsForPages.class,
    SupplierOfATest.class,
    EditionsOfATest.class,
    ApplicationsOfATest.class
})
public class TestSurroundings {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Bean(destroyMethod = "stop")
    GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar addresses(GreenMail mailServer) {
        String database = TestPostgres.freshDatabase("stegvis" + DATABASES.incrementAndGet());
        return registry -> {
            registry.add("spring.datasource.url", () -> database);
            registry.add("spring.datasource.username", () -> DatabaseRoles.APPLICATION);
            registry.add("spring.datasource.password", () -> DatabaseRoles.PASSWORD);
            registry.add("spring.flyway.user", () -> DatabaseRoles.OWNER);
            registry.add("spring.flyway.password", () -> DatabaseRoles.PASSWORD);
            registry.add("spring.mail.host", () -> "127.0.0.1");
            registry.add("spring.mail.port", () -> mailServer.getSmtp().getPort());
        };
    }

    /** A job executor that never starts by itself. */
    @Bean
    JobExecutor jobExecutor() {
        SpringJobExecutor executor = new SpringJobExecutor() {
            @Override
            public void start() {
                // Tests run jobs by the id of their activity.
            }
        };
        executor.setTaskExecutor(new SyncTaskExecutor());
        return executor;
    }
}
