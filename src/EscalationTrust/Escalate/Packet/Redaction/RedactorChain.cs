namespace EscalationTrust;

/// <summary>One redactor and then another: what a policy obliges to mask is masked, whatever the host's own redactor leaves.</summary>
internal sealed class RedactorChain(IPacketRedactor first, IPacketRedactor second) : IPacketRedactor
{
    public string Name { get; } = $"{first.Name}+{second.Name}";

    public string Redact(string text, RedactionTally tally) => second.Redact(first.Redact(text, tally), tally);
}
