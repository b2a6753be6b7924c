namespace EscalationTrust;

/// <summary>The ranges of <see cref="RestatementOptions"/>.</summary>
internal static class RestatementRules
{
    public static void Check(RestatementOptions options)
    {
        var review = new PolicyReview();
        review.Range("OverlapAt", options.OverlapAt, NumberRange.Closed(0.1, 1));
        review.Range("FirstMessages", options.FirstMessages, NumberRange.Closed(1, 100));
        if (review.Failures.Count != 0)
        {
            throw new PolicyValidationException(review.Failures);
        }
    }
}
