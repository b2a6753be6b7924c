using System.Text.Json.Nodes;

namespace EscalationTrust;

/// <summary>What of a policy decides how risky a turn looks and what else escalates: all but name, targets, notices, duties, escalation thresholds and certificate.</summary>
internal static class PolicyCore
{
    /// <summary>The hash of the core and of the built-in words in use.</summary>
    public static ulong HashOf(EscalationTrustOptions options)
    {
        JsonObject document = JsonNode.Parse(PolicyDocument.WriteValid(options))!.AsObject();
        Remove(document, "name", "target", "notices", "duties", "certificate", "requireCertificate");
        Remove(document["threshold"], "escalateAt", "floor");
        foreach ((_, JsonNode? ticketClass) in document["ticketClasses"]!.AsObject())
        {
            Remove(ticketClass, "escalateAt", "target");
        }

        return PolicyDocument.HashOf(document.ToJsonString() + LexiconLoader.FingerprintOf(options.Lexicon));
    }

    private static void Remove(JsonNode? node, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            node?.AsObject().Remove(name);
        }
    }
}
