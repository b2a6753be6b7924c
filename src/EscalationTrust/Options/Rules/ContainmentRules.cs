namespace EscalationTrust;

/// <summary>Containment lies below escalation, keeps its hysteresis, and never hides the human path.</summary>
internal static class ContainmentRules
{
    private const PermittedActs Deciding =
        PermittedActs.Answer | PermittedActs.TakeAction | PermittedActs.Promise | PermittedActs.Close | PermittedActs.AssistOwner;

    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Containment is not { } containment)
        {
            return;
        }

        Acts(containment.Permitted, review);
        if (containment.LeaveBelow > containment.EnterAt)
        {
            review.Add(
                "Containment.LeaveBelow",
                PolicyReview.Number(containment.LeaveBelow),
                $"must not lie above Containment.EnterAt, which is {PolicyReview.Number(containment.EnterAt)}",
                "Lower LeaveBelow or raise EnterAt");
        }

        if (options.Threshold is { } threshold && containment.EnterAt >= threshold.EscalateAt)
        {
            review.Add(
                "Containment.EnterAt",
                PolicyReview.Number(containment.EnterAt),
                $"must lie below Threshold.EscalateAt, which is {PolicyReview.Number(threshold.EscalateAt)}",
                "Lower EnterAt or raise EscalateAt: the bot is contained before it is stopped");
        }
    }

    private static void Acts(PermittedActs permitted, PolicyReview review)
    {
        if ((permitted & PermittedActs.OfferHuman) == 0)
        {
            review.Add(
                "Containment.Permitted",
                Names(permitted),
                "must hold offer-human: a configuration that hides the human path does not validate",
                "Add OfferHuman");
        }

        if ((permitted & Deciding) != 0)
        {
            review.Add(
                "Containment.Permitted",
                Names(permitted),
                $"must not hold {Names(permitted & Deciding)}: a contained bot prepares and does not decide",
                "Take it out");
        }
    }

    private static string Names(PermittedActs acts) =>
        acts == PermittedActs.None ? "none" : string.Join(", ", acts.Single().Select(act => act.Name()));
}
