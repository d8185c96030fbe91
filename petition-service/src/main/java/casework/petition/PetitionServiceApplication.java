package casework.petition;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the petition service. */
@SpringBootApplication
public class PetitionServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(PetitionServiceApplication.class, arguments);
  }
}
