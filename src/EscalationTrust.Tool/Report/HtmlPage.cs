using System.Globalization;
using System.Net;

namespace EscalationTrust.Tool;

/// <summary>Writes HTML: what is text is escaped, what is markup stands in this folder only.</summary>
internal sealed class HtmlPage(TextWriter output)
{
    /// <summary>Writes markup as it stands.</summary>
    public void Raw(string markup) => output.Write(markup);

    /// <summary>Writes markup; every value put into it is escaped, numbers in the invariant culture.</summary>
    public void Line(FormattableString markup)
    {
        object[] values = [.. markup.GetArguments().Select(value => (object)(value is Markup safe ? safe.Text : Escaped(value)))];
        output.Write(string.Format(CultureInfo.InvariantCulture, markup.Format, values));
        output.Write('\n');
    }

    /// <summary>Begins a section with its heading.</summary>
    public void Section(string id, string title, string lead)
    {
        Line($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">");
        Line($"<h2 id=\"{id}-title\">{title}</h2>");
        Line($"<p class=\"lead\">{lead}</p>");
    }

    /// <summary>Ends a section.</summary>
    public void EndSection() => Raw("</section>\n");

    /// <summary>Says that a part of the report had no input, and how to give it one.</summary>
    public void NotMeasured(string why) => Line($"<p class=\"none\"><strong>Not measured.</strong> {why}</p>");

    /// <summary>Text made safe for HTML.</summary>
    public static string Escaped(object? value) =>
        WebUtility.HtmlEncode(Convert.ToString(value, CultureInfo.InvariantCulture)) ?? "";

    /// <summary>Markup that was made here and is put into other markup.</summary>
    public readonly record struct Markup(string Text);
}
