using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EscalationTrust.Tests;

/// <summary>The library's XML documentation as plain text.</summary>
internal static partial class XmlDocs
{
    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, "EscalationTrust.xml"))
            .Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);

    /// <summary>The summary of a property; references become their last name.</summary>
    public static string Summary(Type owner, string property) => Text(Members[$"P:{owner.FullName}.{property}"].Element("summary")!);

    /// <summary>The summary of a member by its documentation name, for example <c>F:EscalationTrust.Signal.Stall</c>.</summary>
    public static string SummaryOf(string member) => Text(Members[member].Element("summary")!);

    /// <summary>Everything said about a type.</summary>
    public static string All(Type type) => Text(Members["T:" + type.FullName]);

    private static string Text(XElement element) =>
        Spaces().Replace(string.Concat(element.DescendantNodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => ((string)see.Attribute("cref")!).Split('.', ':').Last(),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
