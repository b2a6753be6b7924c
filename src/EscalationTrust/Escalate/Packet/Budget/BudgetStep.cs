namespace EscalationTrust;

/// <summary>One thing that is cut when a packet is too large.</summary>
internal sealed class BudgetStep(string path, string meaning, Func<HandoffPacket, BudgetCut, HandoffPacket> apply)
{
    /// <summary>The field by its path in the JSON form.</summary>
    public string Field => path;

    public string Meaning => meaning;

    public HandoffPacket Apply(HandoffPacket packet, BudgetCut cut) => apply(packet, cut);
}
