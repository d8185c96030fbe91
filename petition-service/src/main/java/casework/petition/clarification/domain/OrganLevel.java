package casework.petition.clarification.domain;

/** Of what level an organ is, the lowest first. */
public enum OrganLevel implements Coded {
  COUNTY,
  CITY,
  PROVINCE;

  public boolean isAtLeast(OrganLevel other) {
    return compareTo(other) >= 0;
  }
}
