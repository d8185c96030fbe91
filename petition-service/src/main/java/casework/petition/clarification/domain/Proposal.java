package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;
import java.util.List;
import java.util.Set;

/**
 * That a false accusation be recognised, with intent shown by documents.
 *
 * @param provincialCadre whether a cadre whom the province manages was accused: then the province
 *     decides
 */
public record Proposal(
    Set<Situation> situations,
    Set<Aggravation> aggravations,
    List<EvidenceRef> evidence,
    boolean provincialCadre,
    Signed by) {

  public Proposal {
    situations = Set.copyOf(situations);
    aggravations = Set.copyOf(aggravations);
    evidence = List.copyOf(evidence);
  }

  /** The lowest level that may decide. */
  OrganLevel decidedBy() {
    return provincialCadre ? OrganLevel.PROVINCE : OrganLevel.CITY;
  }
}
