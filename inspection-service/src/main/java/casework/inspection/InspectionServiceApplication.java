package casework.inspection;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the books of inspection and rectification. */
@SpringBootApplication
public class InspectionServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(InspectionServiceApplication.class, arguments);
  }
}
