package casework.petition.sampling.domain;

/**
 * How many orders of a month are drawn.
 *
 * @param id of the policy, such as {@code sampling-1}
 * @param share of all, from 0 to 1
 * @param least at least so many, or all where there are fewer
 * @param most at most so many
 */
public record SamplingPolicy(String id, double share, int least, int most) {

  public SamplingPolicy {
    if (share < 0 || share > 1 || least < 1 || most < least) {
      throw new IllegalArgumentException("a policy that draws nothing");
    }
  }

  /** The size of the sample. */
  public int size(int orders) {
    int wanted = (int) Math.ceil(orders * share);
    return Math.min(orders, Math.clamp(wanted, least, most));
  }
}
