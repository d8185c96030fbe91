package casework.scoring;

import casework.testkit.spring.TestParts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a random port, with a real store, broker and issuer beside it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TestParts
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StubServices.Address.class)
@Import(ScoringDesk.class)
public @interface ScoringApp {}
