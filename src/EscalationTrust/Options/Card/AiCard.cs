namespace EscalationTrust;

/// <summary>A small document for customers, made from the policy in force: what the assistant may do, when it stops, how to reach a person and how fast, what is recorded.</summary>
/// <remarks>It says what the policy says and nothing else, so it changes when the policy does. Immutable and thread-safe.</remarks>
public sealed class AiCard
{
    /// <summary>The version of the JSON form.</summary>
    public const int Version = 1;

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedText.Read("EscalationTrust.ai-card.schema.json"));

    private readonly EscalationTrustOptions _options;
    private readonly EscalationLadder _ladder;
    private readonly string? _service;

    /// <summary>Makes the card of a ladder.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="service">The service's name as customers know it. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    public AiCard(EscalationLadder ladder, string? service = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        _ladder = ladder;
        _service = string.IsNullOrWhiteSpace(service) ? null : service.Trim();
        _options = PolicyDocument.Read(ladder.Document);
    }

    /// <summary>The JSON Schema (draft 2020-12) of the JSON form.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>The two-letter codes of the languages of the Markdown form, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. CardLanguage.All.Select(language => language.Code)];

    /// <summary>The card as JSON, with stored names: indented, ends with a line feed.</summary>
    /// <param name="today">The day it is made for: packs that have to be kept only later are marked. Null leaves the mark out.</param>
    public string ToJson(DateOnly? today = null) => AiCardJson.Write(_options, _ladder, _service, today);

    /// <summary>The card as Markdown that a customer reads.</summary>
    /// <param name="language">The language as a tag, for example "es". Null, unknown and malformed tags mean English.</param>
    /// <param name="today">The day it is made for: packs that have to be kept only later are marked. Null leaves the mark out.</param>
    public string ToMarkdown(string? language = null, DateOnly? today = null) =>
        new AiCardMarkdown(_options, _ladder, _service, CardLanguage.Of(language), today).Write();
}
