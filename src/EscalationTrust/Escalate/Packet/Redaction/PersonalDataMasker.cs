using System.Buffers;
using System.Text;

namespace EscalationTrust;

/// <summary>Masks payment cards and their codes, bank accounts, e-mail addresses and phone numbers in a text.</summary>
/// <remarks>
/// <para>A card or a bank account is masked when its check digits are right, however it is grouped; a card code only behind
/// words that name it; a phone number only when it looks like one, so that order numbers stay readable. Digits are those of ASCII. What this finds is what a text shows on
/// its face: names, addresses and health are for a redactor of the host's own.</para>
/// <para>One pass, linear in the text; a text without personal data is given back as it is, without allocation. Masking
/// twice gives the same. Immutable and thread-safe.</para>
/// </remarks>
public sealed class PersonalDataMasker : IPacketRedactor
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789@");

    private readonly PersonalDataKinds _kinds;

    /// <summary>Makes a masker.</summary>
    /// <param name="kinds">What to mask. The default value is <see cref="PersonalDataKinds.All"/>.</param>
    public PersonalDataMasker(PersonalDataKinds kinds = PersonalDataKinds.All) => _kinds = kinds & PersonalDataKinds.All;

    /// <summary>The masker for everything.</summary>
    public static PersonalDataMasker Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "personal-data-masker";

    /// <inheritdoc/>
    public string Redact(string text, RedactionTally tally)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tally);

        // What was hidden by its neighbour can show once that is masked: until nothing is found any more.
        string before;
        do
        {
            before = text;
            text = Pass(text, tally);
        }
        while (!ReferenceEquals(before, text));

        return text;
    }

    private string Pass(string text, RedactionTally tally)
    {
        StringBuilder? masked = null;
        int done = 0;
        int at = 0;
        KnownRun known = default;
        while (Next(text, done, ref at, ref known) is { IsEmpty: false } found)
        {
            masked ??= new StringBuilder(text.Length);
            masked.Append(text, done, found.Start - done).Append(MarkerOf(found.Kind));
            tally.Add(NameOf(found.Kind));
            done = at = found.End;
        }

        return masked is null ? text : masked.Append(text, done, text.Length - done).ToString();
    }

    private static string MarkerOf(PersonalDataKinds kind) => kind switch
    {
        PersonalDataKinds.Cards => "[card]",
        PersonalDataKinds.CardCodes => "[card code]",
        PersonalDataKinds.Ibans => "[iban]",
        PersonalDataKinds.Emails => "[e-mail]",
        _ => "[phone]",
    };

    private static string NameOf(PersonalDataKinds kind) => kind switch
    {
        PersonalDataKinds.Cards => "card",
        PersonalDataKinds.CardCodes => "card-code",
        PersonalDataKinds.Ibans => "iban",
        PersonalDataKinds.Emails => "e-mail",
        _ => "phone",
    };

    /// <summary>The next piece of personal data at or behind a place, none of it before <paramref name="from"/>; empty when there is none.</summary>
    private MaskedSpan Next(ReadOnlySpan<char> text, int from, ref int at, ref KnownRun known)
    {
        while (text[at..].IndexOfAny(Marks) is >= 0 and int step)
        {
            at += step;
            if (text[at] == '@')
            {
                if (Asked(PersonalDataKinds.Emails) && EmailPattern.Find(text, from, at) is { IsEmpty: false } email)
                {
                    return email;
                }

                at++;
                continue;
            }

            if (Asked(PersonalDataKinds.Ibans) && IbanPattern.Find(text, from, at) is { IsEmpty: false } iban)
            {
                return iban;
            }

            DigitRun run = known.From(text, at);
            if (Asked(PersonalDataKinds.Cards) && !known.HoldsNoCard && CardPattern.Find(text, run) is { IsEmpty: false } card)
            {
                return card;
            }

            known.HoldsNoCard = true;
            if (Asked(PersonalDataKinds.CardCodes) && CardCodePattern.Find(text, from, run) is { IsEmpty: false } code)
            {
                return code;
            }

            if (Asked(PersonalDataKinds.Phones) && PhonePattern.Find(text, from, run) is { IsEmpty: false } phone)
            {
                return phone;
            }

            at = run.End;
        }

        return default;
    }

    private bool Asked(PersonalDataKinds kind) => (_kinds & kind) != 0;
}
