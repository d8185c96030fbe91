package casework.inspection;

import casework.testkit.spring.TestParts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole service on a random port, with a real store, broker and issuer beside it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TestParts
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Desk.class)
public @interface InspectionApp {}
