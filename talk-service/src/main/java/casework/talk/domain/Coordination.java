package casework.talk.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty found in a return visit that other departments must settle (art. 31).
 *
 * @param topic code: 党员权利恢复, 提拔任用, 薪资调整, 年终考评
 * @param withWhom code of the department asked
 */
public record Coordination(
    int n,
    String target,
    String topic,
    String withWhom,
    LocalDate askedOn,
    @Nullable LocalDate settledOn) {}
