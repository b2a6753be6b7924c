namespace EscalationTrust;

/// <summary>Requests for a person as plain as they come, by language: what no words of a host's own may take away unnoticed. Every one is heard by the built-in packs.</summary>
internal static class PlainRequests
{
    private static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.Ordinal)
    {
        ["de"] = ["Ich möchte mit einem Menschen sprechen", "Verbinden Sie mich mit einem Mitarbeiter"],
        ["en"] = ["I want to talk to a human", "agent", "Get me a real person", "Connect me to a representative", "I need to speak with an agent"],
        ["es"] = ["Quiero hablar con una persona", "Páseme con un asesor", "Quiero hablar con un agente"],
        ["fr"] = ["Je veux parler à un conseiller", "Passez-moi un humain"],
        ["it"] = ["Voglio parlare con un operatore", "Vorrei parlare con una persona"],
        ["ja"] = ["人と話したいです", "オペレーターにつないでください"],
        ["nl"] = ["Ik wil met een medewerker spreken", "Ik wil een mens spreken"],
        ["pl"] = ["Chcę rozmawiać z konsultantem"],
        ["pt"] = ["Quero falar com um atendente", "Quero falar com uma pessoa"],
        ["tr"] = ["Bir insanla görüşmek istiyorum", "Müşteri temsilcisine bağlanmak istiyorum"],
        ["zh"] = ["我要转人工客服", "转人工"],
    };

    /// <summary>The requests of some languages; of all when none is named.</summary>
    public static IEnumerable<string> In(IReadOnlyCollection<string> languages) =>
        ByLanguage.Where(entry => languages.Count == 0 || languages.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value);
}
