package casework.platform.audit;

import java.util.List;

/**
 * What the verification of one service's chain has found.
 *
 * @param rows how many rows the chain has
 * @param checkpoints how many checkpoints of it the others keep
 * @param covered position of the latest of them; 0 where there is none
 * @param unchained entries still waiting in outboxes, as {@code <collection>/<matter>}
 * @param faults what is wrong, the first bad row first; empty where nothing is
 */
record AuditFindings(
    String service,
    long rows,
    long checkpoints,
    long covered,
    List<String> unchained,
    List<String> faults) {

  AuditFindings {
    unchained = List.copyOf(unchained);
    faults = List.copyOf(faults);
  }
}
