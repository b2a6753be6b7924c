using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads from a data set's own label when a person was needed: <c>reward=0</c>, <c>transferable</c>, <c>next rating&lt;2.5</c>.</summary>
/// <remarks>
/// <para>A rule is a label's name, optionally compared (<c>= != &lt; &lt;= &gt; &gt;=</c>) with a number or a word; alone it means
/// "true, or a number that is not 0". A label on customers' messages says at which message: the first that matches. With
/// <c>next</c> before it, a label judges the step before its message: needed at the customer's message before the first
/// that matches. A label of the whole conversation says no time: needed at the customer's last message. A conversation
/// without the label is one that nobody judged.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class NeedRule
{
    private static readonly string[] Operators = ["<=", ">=", "!=", "=", "<", ">"];

    private readonly string _name;
    private readonly string _operator;
    private readonly string _value;
    private readonly bool _next;

    private NeedRule(string name, string comparison, string value, bool next)
    {
        _name = name;
        _operator = comparison;
        _value = value;
        _next = next;
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no rule; the message says why.</exception>
    public static NeedRule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string rule = text.Trim();
        bool next = rule.StartsWith("next ", StringComparison.Ordinal);
        rule = next ? rule["next ".Length..].Trim() : rule;
        string comparison = Operators.Where(sign => rule.Contains(sign, StringComparison.Ordinal))
            .OrderBy(sign => rule.IndexOf(sign, StringComparison.Ordinal)).ThenByDescending(sign => sign.Length).FirstOrDefault("");
        string[] parts = comparison.Length == 0 ? [rule, ""] : rule.Split(comparison, 2);
        string name = parts[0].Trim();
        string value = parts[1].Trim();
        if (name.Length == 0 || (comparison.Length != 0 && value.Length == 0))
        {
            throw new FormatException($"\"{text}\" is no rule. Write a label's name, or compare it: reward=0, rating<2.5.");
        }

        if (comparison is "<" or "<=" or ">" or ">=" && Number(value) is null)
        {
            throw new FormatException($"\"{text}\" compares with \"{value}\", which is no number. Use = for words.");
        }

        return new NeedRule(name, comparison, value, next);
    }

    /// <summary>The conversation with the audit label that the rule reads; all else is the same.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="transcript"/> is null.</exception>
    public Transcript Label(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        (bool audited, int? neededAt) = Read(transcript);
        return new Transcript
        {
            Id = transcript.Id,
            Messages = transcript.Messages,
            Language = transcript.Language,
            Account = transcript.Account,
            AccountExtra = transcript.AccountExtra,
            TicketClass = transcript.TicketClass,
            IsAudited = audited,
            NeededAt = neededAt,
            Labels = transcript.Labels,
            Outcome = transcript.Outcome,
            Extra = transcript.Extra,
        };
    }

    private (bool Audited, int? NeededAt) Read(Transcript transcript)
    {
        bool judged = false;
        int? before = null;
        int? last = null;
        for (int i = 0; i < transcript.Messages.Count; i++)
        {
            TranscriptMessage message = transcript.Messages[i];
            if (message.Role != TranscriptRole.User)
            {
                continue;
            }

            before = last;
            last = i;
            if (message.Extra.TryGetValue("labels", out JsonElement labels) && Find(labels) is { } label)
            {
                judged = true;
                if (Matches(label))
                {
                    return (true, _next ? before ?? i : i);
                }
            }
        }

        if (judged || transcript.Labels is not { } own || Find(own) is not { } whole)
        {
            return (judged, null);
        }

        return (true, Matches(whole) ? last : null);
    }

    private JsonElement? Find(JsonElement labels)
    {
        try
        {
            return labels.ValueKind == JsonValueKind.Object && labels.TryGetProperty(_name, out JsonElement label) && label.ValueKind != JsonValueKind.Null
                ? label
                : null;
        }
        catch (InvalidOperationException)
        {
            // A name was cut in the middle of a character: nobody can say which labels these are.
            return null;
        }
    }

    private bool Matches(JsonElement label)
    {
        double? found = label.ValueKind switch
        {
            JsonValueKind.Number => label.GetDouble(),
            JsonValueKind.True => 1,
            JsonValueKind.False => 0,
            _ => null,
        };
        double? wanted = Number(_value);
        return _operator switch
        {
            "" => found is { } number && number != 0,
            "=" => Same(),
            "!=" => !Same(),
            "<" => found < wanted,
            "<=" => found <= wanted,
            ">" => found > wanted,
            _ => found >= wanted,
        };

        bool Same() => found is not null && wanted is not null
            ? found == wanted
            : TextIs(label, _value);
    }

    // A text that was cut in the middle of a character equals nothing.
    private static bool TextIs(JsonElement label, string value)
    {
        try
        {
            return label.ValueKind == JsonValueKind.String ? label.ValueEquals(value) : label.GetRawText() == value;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
