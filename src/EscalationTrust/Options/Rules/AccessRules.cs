namespace EscalationTrust;

/// <summary>A person can be reached, also when nobody is there. There is no option that hides the way.</summary>
internal static class AccessRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Access is { Ticket: false } access && string.IsNullOrWhiteSpace(access.ContactPath))
        {
            review.Add(
                "Access.Ticket",
                "false",
                access is { Live: false, Callback: false }
                    ? "a policy without any way to a person does not validate, and Access.ContactPath is empty"
                    : "a way must remain when nobody is there or the customer gives no number, and Access.ContactPath is empty",
                "Allow tickets, or name another contact in ContactPath");
        }
    }
}
