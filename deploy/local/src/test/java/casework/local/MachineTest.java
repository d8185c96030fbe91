package casework.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MachineTest {

  @Test
  void refusesAMachineWithTooLittleMemoryAndSaysTheRemedy() {
    Assumptions.assumeTrue(Machine.availableMib().isPresent(), "the system does not tell");

    assertThatThrownBy(
            () ->
                Machine.refuseTooLittleMemory(true, Map.of("CASEWORK_MIN_MEMORY_MIB", "100000000")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("100000000")
        .hasMessageContaining("CASEWORK_MIN_MEMORY_MIB");
  }

  @Test
  void acceptsAMachineWithEnough() {
    assertThatCode(
            () -> Machine.refuseTooLittleMemory(true, Map.of("CASEWORK_MIN_MEMORY_MIB", "1")))
        .doesNotThrowAnyException();
  }
}
