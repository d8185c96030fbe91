package casework.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The peer of the gateway measurement: one route, and nothing that looks at what passes. */
@SpringBootApplication(exclude = MongoAutoConfiguration.class)
@ComponentScan(
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = BareGateway.class))
public class BareGateway {

  public static void main(String[] arguments) {
    SpringApplication.run(BareGateway.class, arguments);
  }
}
